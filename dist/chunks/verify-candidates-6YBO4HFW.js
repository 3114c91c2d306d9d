import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-M3J2SBT2.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
