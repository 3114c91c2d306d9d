import {
  attestationsRefusal,
  createAttestation
} from "./chunk-2TH32JXK.js";
import "./chunk-TZT2JNC2.js";
import "./chunk-CANTIVT5.js";
import "./chunk-7KK656R3.js";
import "./chunk-XZPX4H3H.js";
import "./chunk-FSUTONLQ.js";
import "./chunk-KAO2RF6T.js";
export {
  attestationsRefusal,
  createAttestation
};
