import {
  attestationsRefusal,
  createAttestation
} from "./chunk-PVT4VYN5.js";
import "./chunk-BJRBPSSU.js";
import "./chunk-VOML6G7Z.js";
import "./chunk-477FMWA6.js";
import "./chunk-PDDQ2E3J.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
