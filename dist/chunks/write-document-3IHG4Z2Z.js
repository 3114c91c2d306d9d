import {
  documentChunks
} from "./chunk-EVKTBRKK.js";
export {
  documentChunks
};
