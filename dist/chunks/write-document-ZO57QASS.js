import {
  documentChunks
} from "./chunk-NM4FANT5.js";
export {
  documentChunks
};
