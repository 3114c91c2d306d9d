import {
  attestationsRefusal,
  createAttestation
} from "./chunk-54PXLT74.js";
import "./chunk-I4ECXUQC.js";
import "./chunk-PD6QEH4S.js";
import "./chunk-YYPSLASD.js";
import "./chunk-THSWDJFT.js";
import "./chunk-LAH4TFRX.js";
import "./chunk-KAO2RF6T.js";
export {
  attestationsRefusal,
  createAttestation
};
