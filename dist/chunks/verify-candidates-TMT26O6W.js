import {
  boundedCandidates,
  isRefused,
  verificationOf,
  verifyCandidate,
  verifyCandidates
} from "./chunk-OEQNOYLW.js";
import "./chunk-ORLYU4QX.js";
import "./chunk-AN3LLNA4.js";
import "./chunk-JTYIUYNF.js";
export {
  boundedCandidates,
  isRefused,
  verificationOf,
  verifyCandidate,
  verifyCandidates
};
