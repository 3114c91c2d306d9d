import {
  showReport
} from "./chunk-QC2GPFU7.js";
export {
  showReport
};
