import {
  readSbom
} from "./chunk-JPZJ2D7U.js";
export {
  readSbom
};
