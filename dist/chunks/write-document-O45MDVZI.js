import {
  documentChunks
} from "./chunk-M4QYJO3G.js";
export {
  documentChunks
};
