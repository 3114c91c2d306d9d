import {
  showReport
} from "./chunk-DIUKNVWV.js";
import "./chunk-5RNNTCK5.js";
import "./chunk-LUDUJPAS.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-LYNB3634.js";
import "./chunk-U3ZERQM7.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
