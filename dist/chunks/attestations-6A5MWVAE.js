import {
  attestationsRefusal,
  createAttestation
} from "./chunk-ZKKZ4VVZ.js";
import "./chunk-PE45ZMGA.js";
import "./chunk-TFQ3SOES.js";
import "./chunk-B4ZW25DR.js";
import "./chunk-SLOFMR5Z.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
