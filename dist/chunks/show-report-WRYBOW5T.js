import {
  showReport
} from "./chunk-KVE45OLW.js";
import "./chunk-2ILJ74RS.js";
import "./chunk-S56IKRCG.js";
import "./chunk-I2T3BX5X.js";
import "./chunk-V27UC4C3.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
