import {
  attestationsRefusal,
  createAttestation
} from "./chunk-E4F7OAEP.js";
import "./chunk-WXCLI5RG.js";
import "./chunk-PPBONMA7.js";
import "./chunk-VWRG3THJ.js";
import "./chunk-YGWZVOON.js";
import "./chunk-4ESDXPR3.js";
export {
  attestationsRefusal,
  createAttestation
};
