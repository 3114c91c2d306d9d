import {
  showReport
} from "./chunk-OPS442YT.js";
import "./chunk-3XJXG4KD.js";
import "./chunk-XVCXLN6O.js";
import "./chunk-5ZDVQBBQ.js";
import "./chunk-XFISL7QZ.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
