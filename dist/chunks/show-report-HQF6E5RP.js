import {
  showReport
} from "./chunk-UWT4DUK3.js";
import "./chunk-IBWDN2QD.js";
import "./chunk-MVPSUWTX.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
