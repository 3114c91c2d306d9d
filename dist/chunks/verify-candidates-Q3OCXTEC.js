import {
  boundedCandidates,
  isRefused,
  verificationOf,
  verifyCandidate,
  verifyCandidates
} from "./chunk-UTPJULHH.js";
import "./chunk-T4TBFIFH.js";
import "./chunk-KFDKEDQQ.js";
import "./chunk-G3XLAG5J.js";
export {
  boundedCandidates,
  isRefused,
  verificationOf,
  verifyCandidate,
  verifyCandidates
};
