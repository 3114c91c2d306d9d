import {
  boundedCandidates,
  isRefused,
  verificationOf,
  verifyCandidate,
  verifyCandidates
} from "./chunk-QKOWAIGJ.js";
import "./chunk-JCDQCW7S.js";
import "./chunk-4Z4YUK7K.js";
import "./chunk-JTYIUYNF.js";
export {
  boundedCandidates,
  isRefused,
  verificationOf,
  verifyCandidate,
  verifyCandidates
};
