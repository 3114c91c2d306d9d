import {
  showReport
} from "./chunk-HH7X4IQS.js";
import "./chunk-IUSM3JLH.js";
import "./chunk-E6LD7Y3M.js";
import "./chunk-EYVHDQRG.js";
import "./chunk-DFF4XGLL.js";
import "./chunk-G3XLAG5J.js";
export {
  showReport
};
