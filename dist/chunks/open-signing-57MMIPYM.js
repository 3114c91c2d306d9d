import {
  openSigning
} from "./chunk-Q5J35XGV.js";
import "./chunk-3U4ALSN3.js";
import "./chunk-MICXIF4Y.js";
import "./chunk-SRMHQBD4.js";
import "./chunk-RVBST22Q.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
