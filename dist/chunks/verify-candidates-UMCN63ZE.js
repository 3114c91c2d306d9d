import {
  boundedCandidates,
  isRefused,
  verificationOf,
  verifyCandidate,
  verifyCandidates
} from "./chunk-CNGQYTPZ.js";
import "./chunk-PXRJL7QF.js";
import "./chunk-KOXIV6GB.js";
import "./chunk-KAO2RF6T.js";
export {
  boundedCandidates,
  isRefused,
  verificationOf,
  verifyCandidate,
  verifyCandidates
};
