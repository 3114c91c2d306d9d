import {
  attestationsRefusal,
  createAttestation
} from "./chunk-Z5LDHNJK.js";
import "./chunk-NYS5NWM2.js";
import "./chunk-AWMKMJDQ.js";
import "./chunk-W27WIGVY.js";
import "./chunk-2QFFKWPK.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
