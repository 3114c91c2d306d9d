import {
  documentChunks
} from "./chunk-KRT2ZE36.js";
export {
  documentChunks
};
