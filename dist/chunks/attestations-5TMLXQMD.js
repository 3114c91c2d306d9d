import {
  attestationsRefusal,
  createAttestation
} from "./chunk-LRCBMXEU.js";
import "./chunk-2DSKEPW3.js";
import "./chunk-CGS2PQWM.js";
import "./chunk-ZMW5YGP5.js";
import "./chunk-N3IEL5BW.js";
import "./chunk-4UXBWD5I.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
