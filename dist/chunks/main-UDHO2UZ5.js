import {
  main
} from "./chunk-MMDFXCYD.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-44QSIGNU.js";
import "./chunk-KTI5GLPR.js";
import "./chunk-3SHMF6F4.js";
import "./chunk-AN745S7R.js";
import "./chunk-JPAYOFXT.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
