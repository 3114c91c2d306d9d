import {
  documentChunks
} from "./chunk-GPGQXDDO.js";
export {
  documentChunks
};
