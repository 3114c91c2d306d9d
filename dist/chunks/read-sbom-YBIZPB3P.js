import {
  readSbom
} from "./chunk-H7EY2L5R.js";
export {
  readSbom
};
