import {
  documentChunks
} from "./chunk-54RQLZ4Z.js";
export {
  documentChunks
};
