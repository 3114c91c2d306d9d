import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-5ZDVQBBQ.js";
import "./chunk-XFISL7QZ.js";
import "./chunk-KAO2RF6T.js";
export {
  gatherReport
};
