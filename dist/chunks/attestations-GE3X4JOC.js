import {
  attestationsRefusal,
  createAttestation
} from "./chunk-SABZYJLB.js";
import "./chunk-ZHQOSDQT.js";
import "./chunk-Z454GEEN.js";
import "./chunk-NYNU7YAV.js";
import "./chunk-DMTZKSKP.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
