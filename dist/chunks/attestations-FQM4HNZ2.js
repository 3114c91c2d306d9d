import {
  attestationsRefusal,
  createAttestation
} from "./chunk-3SQV4MIB.js";
import "./chunk-YJC3A6NM.js";
import "./chunk-MZCNNEDK.js";
import "./chunk-UASBRQLG.js";
import "./chunk-HFM7OZZG.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
