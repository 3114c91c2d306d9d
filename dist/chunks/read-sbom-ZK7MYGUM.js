import {
  readSbom
} from "./chunk-I2MBQ22V.js";
export {
  readSbom
};
