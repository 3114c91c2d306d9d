import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-UCBE3EYA.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
