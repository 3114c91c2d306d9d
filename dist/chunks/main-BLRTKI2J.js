import {
  main
} from "./chunk-XGVIZPW2.js";
import "./chunk-LG5MSCJ5.js";
import "./chunk-3DFXIMYK.js";
import "./chunk-MRVRJMXF.js";
import "./chunk-5TNKRBUF.js";
import "./chunk-AUPMW4LK.js";
import "./chunk-OTRFNR6D.js";
import "./chunk-SOYIKW2W.js";
import "./chunk-COBZXKRK.js";
import "./chunk-JYKBA2NP.js";
import "./chunk-MYBEWRCH.js";
export {
  main
};
