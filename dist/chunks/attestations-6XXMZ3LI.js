import {
  attestationsRefusal,
  createAttestation
} from "./chunk-EVE54EZB.js";
import "./chunk-6DM5SMJH.js";
import "./chunk-FVLMCTJU.js";
import "./chunk-VDF5NQGY.js";
import "./chunk-T3AQXASF.js";
import "./chunk-6W7X2LVE.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
