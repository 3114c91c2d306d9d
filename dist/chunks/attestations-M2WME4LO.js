import {
  attestationsRefusal,
  createAttestation
} from "./chunk-MP5WJGOT.js";
import "./chunk-F2ZXXKXM.js";
import "./chunk-ROFC6MFT.js";
import "./chunk-KVR556WN.js";
import "./chunk-N3PU32V3.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
