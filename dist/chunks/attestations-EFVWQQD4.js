import {
  attestationsRefusal,
  createAttestation
} from "./chunk-FRZL7TF7.js";
import "./chunk-LHNXVRN4.js";
import "./chunk-ADVJNGAC.js";
import "./chunk-FVN4GZGK.js";
import "./chunk-KJ65XSIR.js";
import "./chunk-VAHOI3LD.js";
import "./chunk-MYBEWRCH.js";
export {
  attestationsRefusal,
  createAttestation
};
