import {
  showReport
} from "./chunk-VUMHDGFH.js";
import "./chunk-SEMFGDX7.js";
import "./chunk-CVAAGC25.js";
import "./chunk-2QFFKWPK.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
