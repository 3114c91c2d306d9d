import {
  main
} from "./chunk-46OWOR5U.js";
import "./chunk-SQCZCQBN.js";
import "./chunk-7EHE66BI.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-5UJMKRAY.js";
import "./chunk-CE3QVXYY.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-IUSM3JLH.js";
import "./chunk-E6LD7Y3M.js";
import "./chunk-EYVHDQRG.js";
import "./chunk-DFF4XGLL.js";
import "./chunk-G3XLAG5J.js";
export {
  main
};
