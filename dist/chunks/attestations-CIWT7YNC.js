import {
  attestationsRefusal,
  createAttestation
} from "./chunk-LUOW2R2D.js";
import "./chunk-TOQD6D4Y.js";
import "./chunk-QQSG5TQU.js";
import "./chunk-DWUKYY77.js";
import "./chunk-76QCSSRU.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
