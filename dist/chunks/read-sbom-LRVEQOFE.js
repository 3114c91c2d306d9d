import {
  readSbom
} from "./chunk-DFKSOWW2.js";
export {
  readSbom
};
