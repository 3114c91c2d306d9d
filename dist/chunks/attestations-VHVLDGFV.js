import {
  attestationsRefusal,
  createAttestation
} from "./chunk-TQ577MXC.js";
import "./chunk-37XIIQMR.js";
import "./chunk-TNVV3QEA.js";
import "./chunk-VZQ235GZ.js";
import "./chunk-ASPE33MH.js";
import "./chunk-PHJBNQ6I.js";
import "./chunk-KAO2RF6T.js";
export {
  attestationsRefusal,
  createAttestation
};
