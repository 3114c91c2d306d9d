import {
  attestationsRefusal,
  createAttestation
} from "./chunk-GYZWEXSF.js";
import "./chunk-74A2XULP.js";
import "./chunk-SVCWB5RT.js";
import "./chunk-THO5MDHI.js";
import "./chunk-TODVR6T3.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
