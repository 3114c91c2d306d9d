import {
  showReport
} from "./chunk-BDFBRXPY.js";
export {
  showReport
};
