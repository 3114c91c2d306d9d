import {
  readSbom
} from "./chunk-OPFLGFF4.js";
export {
  readSbom
};
