import {
  attestationsRefusal,
  createAttestation
} from "./chunk-RNDBEZY3.js";
import "./chunk-WARK3SLG.js";
import "./chunk-XICDSHOW.js";
import "./chunk-R77XEX6D.js";
import "./chunk-NUIR4Y74.js";
import "./chunk-XGS34SEP.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
