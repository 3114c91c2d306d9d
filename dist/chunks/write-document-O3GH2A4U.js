import {
  documentChunks
} from "./chunk-7PZRFBVC.js";
export {
  documentChunks
};
