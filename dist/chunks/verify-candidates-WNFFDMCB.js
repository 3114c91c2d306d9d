import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-XHEVTDYE.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
