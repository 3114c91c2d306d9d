import {
  documentChunks
} from "./chunk-CFHPWV2D.js";
export {
  documentChunks
};
