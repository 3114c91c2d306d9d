import {
  documentChunks
} from "./chunk-RAZ767EL.js";
export {
  documentChunks
};
