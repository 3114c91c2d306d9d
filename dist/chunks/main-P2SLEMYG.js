import {
  main
} from "./chunk-ZHD472W3.js";
import "./chunk-3CHKOS5F.js";
import "./chunk-DUIZCJR4.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-HBJ3FTVK.js";
import "./chunk-42UQG2CE.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-3XJXG4KD.js";
import "./chunk-XVCXLN6O.js";
import "./chunk-5ZDVQBBQ.js";
import "./chunk-XFISL7QZ.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
