import {
  showReport
} from "./chunk-SCVWMO73.js";
import "./chunk-HFIP5PHW.js";
import "./chunk-OJZDV7CC.js";
import "./chunk-65NVBDUB.js";
import "./chunk-ZUOR6Q35.js";
import "./chunk-WCV446CW.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
