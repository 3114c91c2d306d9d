import {
  main
} from "./chunk-F4DXCGBS.js";
import "./chunk-ZUWDOIMO.js";
import "./chunk-YPKQ2VZM.js";
import "./chunk-X33L4F54.js";
import "./chunk-K4CDWDCN.js";
import "./chunk-PWDFB6RM.js";
import "./chunk-3K2UQNB5.js";
import "./chunk-3ADKQ2R7.js";
import "./chunk-PBQLYVAN.js";
import "./chunk-6MONBPL7.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
