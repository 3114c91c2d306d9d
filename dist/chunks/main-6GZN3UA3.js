import {
  main
} from "./chunk-5HPEFKAC.js";
import "./chunk-2RV7JH6Q.js";
import "./chunk-URLWUW2E.js";
import "./chunk-RIKCMP4X.js";
import "./chunk-2MQOYRQ6.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-XULFFMPD.js";
import "./chunk-AEMOB2TB.js";
import "./chunk-V3QXFRXQ.js";
import "./chunk-5GMZKVEM.js";
import "./chunk-MDU24MM4.js";
import "./chunk-Z4O3HSNI.js";
export {
  main
};
