import {
  documentChunks
} from "./chunk-PBKUAMGO.js";
export {
  documentChunks
};
