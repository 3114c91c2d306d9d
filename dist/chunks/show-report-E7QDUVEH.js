import {
  showReport
} from "./chunk-TIOEOCXB.js";
export {
  showReport
};
