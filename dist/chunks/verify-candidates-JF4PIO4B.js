import {
  boundedCandidates,
  isRefused,
  verificationOf,
  verifyCandidate,
  verifyCandidates
} from "./chunk-C6LNDXZR.js";
import "./chunk-DXCVPETD.js";
import "./chunk-XWKLIWX4.js";
import "./chunk-JTYIUYNF.js";
export {
  boundedCandidates,
  isRefused,
  verificationOf,
  verifyCandidate,
  verifyCandidates
};
