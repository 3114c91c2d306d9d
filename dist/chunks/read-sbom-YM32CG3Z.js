import {
  readSbom
} from "./chunk-XQMUYXVK.js";
export {
  readSbom
};
