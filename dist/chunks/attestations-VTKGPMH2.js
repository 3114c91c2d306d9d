import {
  attestationsRefusal,
  createAttestation
} from "./chunk-UM6AM6PP.js";
import "./chunk-Z66YNZKR.js";
import "./chunk-TW2STSKY.js";
import "./chunk-P7BPELK6.js";
import "./chunk-TBRPDZ67.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
