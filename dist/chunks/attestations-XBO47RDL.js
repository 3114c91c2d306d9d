import {
  attestationsRefusal,
  createAttestation
} from "./chunk-PNRWAEFA.js";
import "./chunk-T7JYLAEO.js";
import "./chunk-74D34GNV.js";
import "./chunk-Q7WKMZT2.js";
import "./chunk-W2MOTPET.js";
import "./chunk-ABTKLR35.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
