import {
  attestationsRefusal,
  createAttestation
} from "./chunk-ZZA34APR.js";
import "./chunk-R4ICQEIE.js";
import "./chunk-M4LQGXAE.js";
import "./chunk-4DOHO2ES.js";
import "./chunk-L77QNKZS.js";
import "./chunk-IZZURPI7.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
