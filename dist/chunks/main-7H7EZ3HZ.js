import {
  main
} from "./chunk-LR6GC3AM.js";
import "./chunk-LMCWCQJF.js";
import "./chunk-55RWRJ34.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-VTEVMFRZ.js";
import "./chunk-J6X6X7D7.js";
import "./chunk-HYLEEZOG.js";
import "./chunk-Y63DWZSH.js";
import "./chunk-4T62MVMW.js";
import "./chunk-A4VDZ32D.js";
import "./chunk-H6TLHE2S.js";
import "./chunk-2IO4PZXP.js";
import "./chunk-OIZY5DHR.js";
import "./chunk-TF27PW7E.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
