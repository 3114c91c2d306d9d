import {
  documentChunks
} from "./chunk-QK5ZEGCX.js";
export {
  documentChunks
};
