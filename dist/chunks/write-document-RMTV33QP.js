import {
  documentChunks
} from "./chunk-YWXSFHTF.js";
export {
  documentChunks
};
