import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-7MVXGND6.js";
import "./chunk-IAMG26EC.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
