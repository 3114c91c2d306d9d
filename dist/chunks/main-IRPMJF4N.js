import {
  main
} from "./chunk-F3LJZWHF.js";
import "./chunk-UIFBGJJP.js";
import "./chunk-CFFGLXTY.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-6ZTHJUHC.js";
import "./chunk-YPGAQR3Q.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-64DHAZVZ.js";
import "./chunk-VURWF3KS.js";
import "./chunk-N3IEL5BW.js";
import "./chunk-4UXBWD5I.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
