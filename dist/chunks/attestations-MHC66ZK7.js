import {
  attestationsRefusal,
  createAttestation
} from "./chunk-BIWAHTE3.js";
import "./chunk-E4BS3TCY.js";
import "./chunk-JPLCLQYA.js";
import "./chunk-3JPB2UFQ.js";
import "./chunk-VS2CG5Y6.js";
import "./chunk-N5X2VPK6.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
