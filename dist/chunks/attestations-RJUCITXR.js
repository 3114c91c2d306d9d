import {
  attestationsRefusal,
  createAttestation
} from "./chunk-MBJXW2CT.js";
import "./chunk-ZOHYSP3A.js";
import "./chunk-FQL64GPN.js";
import "./chunk-J4URMVEP.js";
import "./chunk-T44TN7UK.js";
import "./chunk-LO34U3EU.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
