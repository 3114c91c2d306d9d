import {
  attestationsRefusal,
  createAttestation
} from "./chunk-4VHSJJ3X.js";
import "./chunk-KX5ZUMSH.js";
import "./chunk-XLXQMPKM.js";
import "./chunk-PUAPT4K3.js";
import "./chunk-FLH7M56A.js";
import "./chunk-2NJAR3HM.js";
import "./chunk-KAO2RF6T.js";
export {
  attestationsRefusal,
  createAttestation
};
