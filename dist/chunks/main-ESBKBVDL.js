import {
  main
} from "./chunk-C7QGRYKH.js";
import "./chunk-O3VGUPMC.js";
import "./chunk-PCOWJRGM.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-AHFIQUIQ.js";
import "./chunk-FQQ2CSVU.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-PDJ55SKP.js";
import "./chunk-ILDMAD4B.js";
import "./chunk-NB6Z3AIY.js";
import "./chunk-RDMTUIAK.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
