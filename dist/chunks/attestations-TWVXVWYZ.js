import {
  attestationsRefusal,
  createAttestation
} from "./chunk-WZTTJABG.js";
import "./chunk-WMJLTIZH.js";
import "./chunk-ABRNTBON.js";
import "./chunk-R7LDEIWU.js";
import "./chunk-EEJBYTMF.js";
import "./chunk-DGAQCLE7.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
