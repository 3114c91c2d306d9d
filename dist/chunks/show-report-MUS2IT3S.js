import {
  showReport
} from "./chunk-YBZHAVLO.js";
export {
  showReport
};
