import {
  attestationsRefusal,
  createAttestation
} from "./chunk-25ZF5DTH.js";
import "./chunk-2NOJT5YS.js";
import "./chunk-Z5EJFBPJ.js";
import "./chunk-2MWXQZ5S.js";
import "./chunk-WB6UATZA.js";
import "./chunk-RJFO4FVH.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
