import {
  readSbom
} from "./chunk-SD6FKVYA.js";
export {
  readSbom
};
