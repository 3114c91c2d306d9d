import {
  attestationsRefusal,
  createAttestation
} from "./chunk-SVL6MKMT.js";
import "./chunk-J3RBLVPS.js";
import "./chunk-GDPZV5ZB.js";
import "./chunk-7WFN3PMC.js";
import "./chunk-ZE2UKJIF.js";
import "./chunk-6SM2HMRY.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
