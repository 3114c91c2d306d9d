import {
  showReport
} from "./chunk-HBSVGYXU.js";
export {
  showReport
};
