import {
  main
} from "./chunk-XK2BBKCH.js";
import "./chunk-AA6ARQTD.js";
import "./chunk-EMEAGFLB.js";
import "./chunk-DHLPUOZ5.js";
import "./chunk-RSA45DUY.js";
import "./chunk-VTLUQ7YA.js";
import "./chunk-BRGOKRDD.js";
import "./chunk-SOYIKW2W.js";
import "./chunk-5S32SYRA.js";
import "./chunk-L43QLR6C.js";
import "./chunk-MYBEWRCH.js";
export {
  main
};
