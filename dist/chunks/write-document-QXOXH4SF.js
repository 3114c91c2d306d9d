import {
  documentChunks
} from "./chunk-MPUNJKXA.js";
export {
  documentChunks
};
