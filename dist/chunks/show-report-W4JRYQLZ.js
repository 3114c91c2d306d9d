import {
  showReport
} from "./chunk-WFWRJSI4.js";
import "./chunk-EO7NSNAQ.js";
import "./chunk-T36AN6XR.js";
import "./chunk-PVODZA52.js";
import "./chunk-UYW2JHXA.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
