import {
  attestationsRefusal,
  createAttestation
} from "./chunk-25FS56WW.js";
import "./chunk-M3RVTXYG.js";
import "./chunk-3I4FMKFP.js";
import "./chunk-HK2C2BI6.js";
import "./chunk-NB6Z3AIY.js";
import "./chunk-RDMTUIAK.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
