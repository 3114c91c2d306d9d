import {
  documentChunks
} from "./chunk-EBQ5FIOF.js";
export {
  documentChunks
};
