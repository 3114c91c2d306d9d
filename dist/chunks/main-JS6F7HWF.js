import {
  main
} from "./chunk-LCGW74BW.js";
import "./chunk-626WEBO2.js";
import "./chunk-UG2VI5CH.js";
import "./chunk-QLRRL4MS.js";
import "./chunk-RVJU4EQJ.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-2YKE6MR6.js";
import "./chunk-VDAKML6V.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
