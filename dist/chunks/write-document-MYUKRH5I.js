import {
  documentChunks
} from "./chunk-FRDBXDYG.js";
export {
  documentChunks
};
