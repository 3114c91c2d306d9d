import {
  attestationsRefusal,
  createAttestation
} from "./chunk-7KMLI3CA.js";
import "./chunk-PSJRIJAY.js";
import "./chunk-I7CTD4HU.js";
import "./chunk-HGUVQSKA.js";
import "./chunk-MPMDBTPW.js";
import "./chunk-N6F6XQV7.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
