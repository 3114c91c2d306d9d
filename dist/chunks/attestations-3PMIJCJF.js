import {
  attestationsRefusal,
  createAttestation,
  listAttestations
} from "./chunk-HMFY36V3.js";
import "./chunk-DLRRMC3X.js";
import "./chunk-5EUDUZDW.js";
import "./chunk-PK3TSOKS.js";
import "./chunk-BFJDTISQ.js";
import "./chunk-SIHRYJLP.js";
import "./chunk-6TDETR3N.js";
import "./chunk-4ESDXPR3.js";
export {
  attestationsRefusal,
  createAttestation,
  listAttestations
};
