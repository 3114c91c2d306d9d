import {
  main
} from "./chunk-A4PTNOZ2.js";
import "./chunk-Q2B22CZV.js";
import "./chunk-DIAPYP5K.js";
import "./chunk-LNWA4PR7.js";
import "./chunk-Y23IMX3C.js";
import "./chunk-5RZ4UU2K.js";
import "./chunk-57SQLRBO.js";
import "./chunk-HTR3YTM5.js";
import "./chunk-SXEGEUAZ.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
