import {
  attestationsRefusal,
  createAttestation
} from "./chunk-6N5IPOJZ.js";
import "./chunk-J4PQBWB4.js";
import "./chunk-5NJRUAFJ.js";
import "./chunk-UBOUB4VU.js";
import "./chunk-FETCA33V.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
