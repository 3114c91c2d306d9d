import {
  attestationsRefusal,
  createAttestation
} from "./chunk-6BDE3AVF.js";
import "./chunk-5ASRV2SL.js";
import "./chunk-DTT4OVJZ.js";
import "./chunk-L4MPU2U3.js";
import "./chunk-DHE6XOYL.js";
import "./chunk-VECPND37.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
