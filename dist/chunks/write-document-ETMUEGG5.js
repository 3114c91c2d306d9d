import {
  documentChunks
} from "./chunk-ZSXJLMRI.js";
export {
  documentChunks
};
