import {
  attestationsRefusal,
  createAttestation
} from "./chunk-GSC4EZNO.js";
import "./chunk-X6UO22SF.js";
import "./chunk-GIDQXKAZ.js";
import "./chunk-NDLIBFXM.js";
import "./chunk-R7DKDFWM.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
