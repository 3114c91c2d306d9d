import {
  main
} from "./chunk-DZ2DIOSK.js";
import "./chunk-AUH5SHNL.js";
import "./chunk-HCO7QFC3.js";
import "./chunk-O56RDDUH.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-3U4ALSN3.js";
import "./chunk-SRMHQBD4.js";
import "./chunk-RVBST22Q.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
