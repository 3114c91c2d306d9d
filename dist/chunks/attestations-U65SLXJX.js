import {
  attestationsRefusal,
  createAttestation
} from "./chunk-PGAQ6PUA.js";
import "./chunk-WFHUH76V.js";
import "./chunk-Z5XC3XHF.js";
import "./chunk-XDOYY45Q.js";
import "./chunk-T5P43DOW.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
