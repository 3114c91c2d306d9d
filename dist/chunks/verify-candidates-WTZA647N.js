import {
  boundedCandidates,
  isRefused,
  verificationOf,
  verifyCandidate,
  verifyCandidates
} from "./chunk-VCMGDONX.js";
import "./chunk-UCHLIEPN.js";
import "./chunk-5LDXIZNS.js";
import "./chunk-KAO2RF6T.js";
export {
  boundedCandidates,
  isRefused,
  verificationOf,
  verifyCandidate,
  verifyCandidates
};
