import {
  main
} from "./chunk-63HB5TOR.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-7MXZUNTH.js";
import "./chunk-PGCSAWLH.js";
import "./chunk-A6MWO56H.js";
import "./chunk-T3AQXASF.js";
import "./chunk-6W7X2LVE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
