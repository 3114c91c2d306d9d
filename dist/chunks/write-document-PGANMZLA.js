import {
  documentChunks
} from "./chunk-YY36SZUJ.js";
export {
  documentChunks
};
