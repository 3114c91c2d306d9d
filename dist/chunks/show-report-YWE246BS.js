import {
  showReport
} from "./chunk-UNIUAMWV.js";
import "./chunk-HT3KGKN4.js";
import "./chunk-K3Q5AZIR.js";
import "./chunk-T4TBFIFH.js";
import "./chunk-KFDKEDQQ.js";
import "./chunk-G3XLAG5J.js";
export {
  showReport
};
