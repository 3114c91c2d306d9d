import {
  attestationsRefusal,
  createAttestation
} from "./chunk-FRBLFXOH.js";
import "./chunk-V4YTLNRO.js";
import "./chunk-TWMNDOZI.js";
import "./chunk-WS7ONAOT.js";
import "./chunk-PZM6IOM4.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
