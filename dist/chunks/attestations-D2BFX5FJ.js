import {
  attestationsRefusal,
  createAttestation
} from "./chunk-HMGG5VZC.js";
import "./chunk-VITW2QJG.js";
import "./chunk-CDRP3DKM.js";
import "./chunk-IB6MI72M.js";
import "./chunk-PGGWTGGG.js";
import "./chunk-6BZFAMQ5.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
