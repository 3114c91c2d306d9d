import {
  attestationsRefusal,
  createAttestation
} from "./chunk-FGTHGAHF.js";
import "./chunk-VYFTTBEV.js";
import "./chunk-ET5SIVE6.js";
import "./chunk-SJJRZGXB.js";
import "./chunk-EYVHDQRG.js";
import "./chunk-DFF4XGLL.js";
import "./chunk-G3XLAG5J.js";
export {
  attestationsRefusal,
  createAttestation
};
