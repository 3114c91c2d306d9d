import {
  main
} from "./chunk-KWDSSOX3.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-D55VBHUT.js";
import "./chunk-KHHDGCPK.js";
import "./chunk-4NRROWLM.js";
import "./chunk-65NVBDUB.js";
import "./chunk-CLRFUU7T.js";
import "./chunk-WZRU4GLT.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
