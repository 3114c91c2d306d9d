import {
  boundedCandidates,
  isRefused,
  verificationOf,
  verifyCandidate,
  verifyCandidates
} from "./chunk-K34ERFIW.js";
import "./chunk-ZIGBFPDK.js";
import "./chunk-BIPKE7N2.js";
import "./chunk-G3XLAG5J.js";
export {
  boundedCandidates,
  isRefused,
  verificationOf,
  verifyCandidate,
  verifyCandidates
};
