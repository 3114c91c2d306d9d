import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-IHAR4TCY.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
