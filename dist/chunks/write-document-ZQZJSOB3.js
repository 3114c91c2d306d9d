import {
  documentChunks
} from "./chunk-P76PTVSQ.js";
export {
  documentChunks
};
