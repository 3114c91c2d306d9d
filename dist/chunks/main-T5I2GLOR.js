import {
  main
} from "./chunk-AOTDKUF7.js";
import "./chunk-5NI4W2X5.js";
import "./chunk-FZONQJOC.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-RZLINP6R.js";
import "./chunk-3R2GNYBA.js";
import "./chunk-TKDFIKS6.js";
import "./chunk-HAXMBC7O.js";
import "./chunk-4T62MVMW.js";
import "./chunk-FY6EOOEN.js";
import "./chunk-IK7AIER5.js";
import "./chunk-NLFRQFRV.js";
import "./chunk-V5DMO77U.js";
import "./chunk-RDGWZ5CJ.js";
import "./chunk-76QCSSRU.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
