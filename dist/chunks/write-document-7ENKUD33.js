import {
  documentChunks
} from "./chunk-NFGSAGCT.js";
export {
  documentChunks
};
