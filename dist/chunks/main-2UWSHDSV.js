import {
  main
} from "./chunk-IFQ5WX5I.js";
import "./chunk-7EHE66BI.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-7JD2LCVS.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-CE3QVXYY.js";
import "./chunk-EYVHDQRG.js";
import "./chunk-DFF4XGLL.js";
import "./chunk-G3XLAG5J.js";
export {
  main
};
