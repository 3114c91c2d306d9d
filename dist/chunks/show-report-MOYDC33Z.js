import {
  showReport
} from "./chunk-SUDZW52R.js";
export {
  showReport
};
