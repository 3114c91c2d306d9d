import {
  documentChunks
} from "./chunk-6VNXO4R2.js";
export {
  documentChunks
};
