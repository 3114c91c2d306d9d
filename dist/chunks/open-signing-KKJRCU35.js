import {
  openSigning
} from "./chunk-UDOPQKPB.js";
import "./chunk-AD4CD6SZ.js";
import "./chunk-LL76Y7AQ.js";
import "./chunk-5ZDVQBBQ.js";
import "./chunk-XFISL7QZ.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
