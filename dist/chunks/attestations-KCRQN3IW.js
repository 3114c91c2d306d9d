import {
  attestationsRefusal,
  createAttestation
} from "./chunk-ZEXADFCI.js";
import "./chunk-IHYI43VC.js";
import "./chunk-UDAQCXMZ.js";
import "./chunk-4CX3Y3CI.js";
import "./chunk-QF34ZBMA.js";
import "./chunk-DYLZNVFV.js";
import "./chunk-MYBEWRCH.js";
export {
  attestationsRefusal,
  createAttestation
};
