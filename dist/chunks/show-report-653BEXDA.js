import {
  showReport
} from "./chunk-TH4BSPRS.js";
export {
  showReport
};
