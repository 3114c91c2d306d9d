import {
  boundedCandidates,
  isRefused,
  verificationOf,
  verifyCandidate,
  verifyCandidates
} from "./chunk-DHYM2QVV.js";
import "./chunk-NB6Z3AIY.js";
import "./chunk-RDMTUIAK.js";
import "./chunk-JTYIUYNF.js";
export {
  boundedCandidates,
  isRefused,
  verificationOf,
  verifyCandidate,
  verifyCandidates
};
