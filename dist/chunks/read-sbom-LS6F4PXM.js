import {
  readSbom
} from "./chunk-HLT6IRDV.js";
export {
  readSbom
};
