import {
  documentChunks
} from "./chunk-P4BSRV4S.js";
export {
  documentChunks
};
