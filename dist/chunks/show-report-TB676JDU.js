import {
  showReport
} from "./chunk-V5DBZF3A.js";
import "./chunk-7X7LFGCV.js";
import "./chunk-FETCA33V.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
