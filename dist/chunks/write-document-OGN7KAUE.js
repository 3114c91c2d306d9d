import {
  documentChunks
} from "./chunk-2OODZIVR.js";
export {
  documentChunks
};
