import {
  attestationsRefusal,
  createAttestation
} from "./chunk-JMQWCGKM.js";
import "./chunk-KOPUX2CV.js";
import "./chunk-RVCN5OPV.js";
import "./chunk-APYVTG47.js";
import "./chunk-PVODZA52.js";
import "./chunk-UYW2JHXA.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
