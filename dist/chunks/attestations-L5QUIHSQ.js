import {
  attestationsRefusal,
  createAttestation
} from "./chunk-JPT6AZMI.js";
import "./chunk-SKGHNZNH.js";
import "./chunk-2UBSONOA.js";
import "./chunk-PVESBKDL.js";
import "./chunk-UZNTMGME.js";
import "./chunk-CWLEWVPE.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
