import {
  main
} from "./chunk-TMCICRLH.js";
import "./chunk-MRYXQCO3.js";
import "./chunk-WQ3UFQVR.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-YLVFRJMS.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-4ESRGVM5.js";
import "./chunk-NNSWDI55.js";
import "./chunk-F5BWY2QY.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-2JIK4QW4.js";
import "./chunk-2APQNWGM.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-ADIJKVGS.js";
import "./chunk-M5N27XA4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
