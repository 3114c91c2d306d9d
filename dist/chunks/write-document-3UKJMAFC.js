import {
  documentChunks
} from "./chunk-7GH3753J.js";
export {
  documentChunks
};
