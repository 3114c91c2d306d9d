import {
  readSbom
} from "./chunk-MADKHJRF.js";
export {
  readSbom
};
