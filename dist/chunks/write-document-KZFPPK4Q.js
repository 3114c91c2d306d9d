import {
  documentChunks
} from "./chunk-NDKYCEG7.js";
export {
  documentChunks
};
