import {
  documentChunks
} from "./chunk-4MV4KVJQ.js";
export {
  documentChunks
};
