import {
  documentChunks
} from "./chunk-F4KFNKG2.js";
export {
  documentChunks
};
