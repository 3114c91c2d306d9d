import {
  main
} from "./chunk-EJ2G22KE.js";
import "./chunk-5ZDVQBBQ.js";
import "./chunk-XFISL7QZ.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
