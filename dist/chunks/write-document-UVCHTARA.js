import {
  documentChunks
} from "./chunk-RQMNLGCS.js";
export {
  documentChunks
};
