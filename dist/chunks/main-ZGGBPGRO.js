import {
  main
} from "./chunk-QALWSXMD.js";
import "./chunk-532EDMO4.js";
import "./chunk-CLRFUU7T.js";
import "./chunk-WZRU4GLT.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
