import {
  documentChunks
} from "./chunk-DFQCOL3R.js";
export {
  documentChunks
};
