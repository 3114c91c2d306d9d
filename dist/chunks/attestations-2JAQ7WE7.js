import {
  attestationsRefusal,
  createAttestation
} from "./chunk-EAD3O3P2.js";
import "./chunk-JZFTMZVS.js";
import "./chunk-FQ6C2KM6.js";
import "./chunk-NQNS4I2B.js";
import "./chunk-UGEBHC3Z.js";
import "./chunk-CIBYAQNB.js";
import "./chunk-KAO2RF6T.js";
export {
  attestationsRefusal,
  createAttestation
};
