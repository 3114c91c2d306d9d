import {
  attestationsRefusal,
  createAttestation
} from "./chunk-CSLUNJV2.js";
import "./chunk-5LBEV736.js";
import "./chunk-LS4E7NSC.js";
import "./chunk-MCSOSA5K.js";
import "./chunk-EYZMORZ6.js";
import "./chunk-YZZKLJZG.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
