import {
  showReport
} from "./chunk-IQHZTBPK.js";
export {
  showReport
};
