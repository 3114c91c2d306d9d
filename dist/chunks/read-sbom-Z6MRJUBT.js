import {
  readSbom
} from "./chunk-VPHXQIQ6.js";
export {
  readSbom
};
