import {
  documentChunks
} from "./chunk-O35WWNYN.js";
export {
  documentChunks
};
