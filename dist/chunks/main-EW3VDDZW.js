import {
  main
} from "./chunk-AFKZB4VP.js";
import "./chunk-6XC2VWIF.js";
import "./chunk-ZNU74CDK.js";
import "./chunk-G5GMU75B.js";
import "./chunk-PNFEZBSJ.js";
import "./chunk-P2DZNKD2.js";
import "./chunk-57SQLRBO.js";
import "./chunk-VFKLQVNM.js";
import "./chunk-QUWPH7OO.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
