import {
  attestationsRefusal,
  createAttestation
} from "./chunk-QUXDRE74.js";
import "./chunk-JJSL6WZQ.js";
import "./chunk-MJ7KN5WW.js";
import "./chunk-6JOHU32N.js";
import "./chunk-PXRJL7QF.js";
import "./chunk-KOXIV6GB.js";
import "./chunk-KAO2RF6T.js";
export {
  attestationsRefusal,
  createAttestation
};
