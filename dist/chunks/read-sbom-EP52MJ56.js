import {
  readSbom
} from "./chunk-RFRXZHRG.js";
export {
  readSbom
};
