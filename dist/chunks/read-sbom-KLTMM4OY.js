import {
  readSbom
} from "./chunk-ID5Q3UXU.js";
export {
  readSbom
};
