import {
  boundedCandidates,
  isRefused,
  verificationOf,
  verifyCandidate,
  verifyCandidates
} from "./chunk-TWJNXAEZ.js";
import "./chunk-EYVHDQRG.js";
import "./chunk-DFF4XGLL.js";
import "./chunk-G3XLAG5J.js";
export {
  boundedCandidates,
  isRefused,
  verificationOf,
  verifyCandidate,
  verifyCandidates
};
