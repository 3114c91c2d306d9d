import {
  documentChunks
} from "./chunk-ZNKP6UQ5.js";
export {
  documentChunks
};
