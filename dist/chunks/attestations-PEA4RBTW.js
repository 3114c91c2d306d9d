import {
  attestationsRefusal,
  createAttestation
} from "./chunk-ULAHB5XK.js";
import "./chunk-BSOQY2IL.js";
import "./chunk-AY57445Y.js";
import "./chunk-UHUEQSOU.js";
import "./chunk-KL5SKB6N.js";
import "./chunk-GLBK7LJB.js";
import "./chunk-XKMNP4OA.js";
export {
  attestationsRefusal,
  createAttestation
};
