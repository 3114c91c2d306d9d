import {
  readSbom
} from "./chunk-AG5NDDCV.js";
export {
  readSbom
};
