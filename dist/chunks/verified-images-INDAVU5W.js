import {
  verifiedImages
} from "./chunk-C745DOVH.js";
import "./chunk-DRHKXRPS.js";
import "./chunk-NNSWDI55.js";
import "./chunk-F5BWY2QY.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-2JIK4QW4.js";
import "./chunk-THATVQEM.js";
import "./chunk-HW5OPQVI.js";
import "./chunk-ADIJKVGS.js";
import "./chunk-M5N27XA4.js";
import "./chunk-JTYIUYNF.js";
export {
  verifiedImages
};
