import {
  main
} from "./chunk-7623QBSM.js";
import "./chunk-IXI4YK2K.js";
import "./chunk-RQKLZ35E.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-VXHM4UEX.js";
import "./chunk-VPV26WQ2.js";
import "./chunk-7S4PQKNI.js";
import "./chunk-MLWVKHBV.js";
import "./chunk-4T62MVMW.js";
import "./chunk-KDQRGN66.js";
import "./chunk-QOANDXTZ.js";
import "./chunk-GGEEDSVZ.js";
import "./chunk-J4JUERGJ.js";
import "./chunk-N7TK2BBF.js";
import "./chunk-2QFFKWPK.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
