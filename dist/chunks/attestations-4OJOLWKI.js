import {
  attestationsRefusal,
  createAttestation
} from "./chunk-NUPQR6SI.js";
import "./chunk-4IPOPCNK.js";
import "./chunk-VOF4KCX7.js";
import "./chunk-CUIGVXSO.js";
import "./chunk-WPLB2AJN.js";
import "./chunk-RVFCCLCR.js";
export {
  attestationsRefusal,
  createAttestation
};
