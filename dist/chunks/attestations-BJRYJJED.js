import {
  attestationsRefusal,
  createAttestation
} from "./chunk-6A3NER3C.js";
import "./chunk-O3FAG2AB.js";
import "./chunk-6EKQX64Q.js";
import "./chunk-MEJBUQLW.js";
import "./chunk-MZIYJ6MB.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
