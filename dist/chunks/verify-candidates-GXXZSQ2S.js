import {
  boundedCandidates,
  isRefused,
  verificationOf,
  verifyCandidate,
  verifyCandidates
} from "./chunk-D74CZ6ZO.js";
import "./chunk-P6VWZZUZ.js";
import "./chunk-KXRI7UOB.js";
import "./chunk-KAO2RF6T.js";
export {
  boundedCandidates,
  isRefused,
  verificationOf,
  verifyCandidate,
  verifyCandidates
};
