import {
  attestationsRefusal,
  createAttestation
} from "./chunk-KSEANLRY.js";
import "./chunk-SCYAOL5Z.js";
import "./chunk-SLLBDH6N.js";
import "./chunk-66DVOZY5.js";
import "./chunk-SIHRYJLP.js";
import "./chunk-KSAPSDIZ.js";
import "./chunk-4ESDXPR3.js";
export {
  attestationsRefusal,
  createAttestation
};
