import {
  attestationsRefusal,
  createAttestation
} from "./chunk-5TWQ76PY.js";
import "./chunk-IPSI35K2.js";
import "./chunk-ZWZEPRBA.js";
import "./chunk-SSVUQRUT.js";
import "./chunk-DEABB6FX.js";
import "./chunk-OYC7V2AR.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
