import {
  documentChunks
} from "./chunk-MCKYFC6Q.js";
export {
  documentChunks
};
