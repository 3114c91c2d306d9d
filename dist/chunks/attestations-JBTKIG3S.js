import {
  attestationsRefusal,
  createAttestation
} from "./chunk-3QCROE46.js";
import "./chunk-4SPBAG67.js";
import "./chunk-KTAEYO2I.js";
import "./chunk-CNQBQDYU.js";
import "./chunk-4NOUDM63.js";
import "./chunk-P6J6JKB3.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
