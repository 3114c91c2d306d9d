import {
  main
} from "./chunk-D3F32XDP.js";
import "./chunk-U3LBHWTW.js";
import "./chunk-MHGK3QSJ.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-AGIJDMZ5.js";
import "./chunk-EP6GBCHP.js";
import "./chunk-WD745DFW.js";
import "./chunk-6HNYDMBZ.js";
import "./chunk-4T62MVMW.js";
import "./chunk-EBREY5YN.js";
import "./chunk-PVT7XWGL.js";
import "./chunk-NH2LVQBL.js";
import "./chunk-3VENJ5TK.js";
import "./chunk-BYSFYTZT.js";
import "./chunk-6N5FSZYU.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
