import {
  documentChunks
} from "./chunk-VADT2NJG.js";
export {
  documentChunks
};
