import {
  documentChunks
} from "./chunk-MCQA3RHS.js";
export {
  documentChunks
};
