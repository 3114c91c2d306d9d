import {
  showReport
} from "./chunk-7MXZUNTH.js";
import "./chunk-PGCSAWLH.js";
import "./chunk-A6MWO56H.js";
import "./chunk-T3AQXASF.js";
import "./chunk-6W7X2LVE.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
