import {
  readSbom
} from "./chunk-BKOB2VFO.js";
export {
  readSbom
};
