import {
  attestationsRefusal,
  createAttestation
} from "./chunk-7372SMEV.js";
import "./chunk-OBHBT6BO.js";
import "./chunk-2SCPVSZE.js";
import "./chunk-NAR2AYWR.js";
import "./chunk-LIL37PI2.js";
import "./chunk-PUIRNE53.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
