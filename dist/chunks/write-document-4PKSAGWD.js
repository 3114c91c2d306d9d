import {
  documentChunks
} from "./chunk-NKNQMAOP.js";
export {
  documentChunks
};
