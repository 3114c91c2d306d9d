import {
  documentChunks
} from "./chunk-7AQQ44QO.js";
export {
  documentChunks
};
