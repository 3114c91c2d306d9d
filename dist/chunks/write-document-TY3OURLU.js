import {
  documentChunks
} from "./chunk-CITMHB2L.js";
export {
  documentChunks
};
