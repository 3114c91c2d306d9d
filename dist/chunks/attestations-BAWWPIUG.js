import {
  attestationsRefusal,
  createAttestation
} from "./chunk-6YTCBVN4.js";
import "./chunk-KUYPQORR.js";
import "./chunk-GBGB2P56.js";
import "./chunk-COTK25GC.js";
import "./chunk-EHT6WYZQ.js";
import "./chunk-R5TLFNRU.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
