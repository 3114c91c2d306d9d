import {
  showReport
} from "./chunk-LRSSG333.js";
export {
  showReport
};
