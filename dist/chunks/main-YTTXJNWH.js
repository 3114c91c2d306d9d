import {
  main
} from "./chunk-PCAC3BQW.js";
import "./chunk-CSDXM4RU.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-OPS442YT.js";
import "./chunk-3XJXG4KD.js";
import "./chunk-XVCXLN6O.js";
import "./chunk-5ZDVQBBQ.js";
import "./chunk-XFISL7QZ.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
