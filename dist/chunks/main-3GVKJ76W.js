import {
  main
} from "./chunk-TXZXIHGW.js";
import "./chunk-YPKQ2VZM.js";
import "./chunk-TBL52VNL.js";
import "./chunk-NPNWLQAL.js";
import "./chunk-CFXBEWJO.js";
import "./chunk-VYDWBO2H.js";
import "./chunk-ACVCOAOK.js";
import "./chunk-57SQLRBO.js";
import "./chunk-PBQLYVAN.js";
import "./chunk-6MONBPL7.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
