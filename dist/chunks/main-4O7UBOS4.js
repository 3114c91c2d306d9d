import {
  main
} from "./chunk-2NJFEI56.js";
import "./chunk-BP2XDR57.js";
import "./chunk-ICRGJH7D.js";
import "./chunk-QQRVALPC.js";
import "./chunk-76LOOIHM.js";
import "./chunk-3UP347PU.js";
import "./chunk-JJRRGE2E.js";
import "./chunk-COIJ4M2C.js";
import "./chunk-J6ROQKV7.js";
import "./chunk-3FEBUSDV.js";
import "./chunk-IPC6NRYU.js";
import "./chunk-ELXIQFI6.js";
import "./chunk-UFZYAIG5.js";
import "./chunk-OCHAWXPK.js";
import "./chunk-QKWDUHWC.js";
import "./chunk-UHI6CRT5.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
