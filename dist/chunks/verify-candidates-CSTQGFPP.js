import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-M4VQSKPS.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
