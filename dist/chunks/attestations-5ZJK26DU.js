import {
  attestationsRefusal,
  createAttestation
} from "./chunk-7L3V2I3E.js";
import "./chunk-2EO7VAOJ.js";
import "./chunk-NXQWL2MQ.js";
import "./chunk-DLG3NBQ4.js";
import "./chunk-AVDMHK2P.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
