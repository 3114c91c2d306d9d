import {
  readSbom
} from "./chunk-KZAXQEXH.js";
export {
  readSbom
};
