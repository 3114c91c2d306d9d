import {
  main
} from "./chunk-AIUWXBCM.js";
import "./chunk-2RPSCVIQ.js";
import "./chunk-UVATM3II.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-X67RMYNG.js";
import "./chunk-EHQGTHZF.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-EO7NSNAQ.js";
import "./chunk-T36AN6XR.js";
import "./chunk-PVODZA52.js";
import "./chunk-UYW2JHXA.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
