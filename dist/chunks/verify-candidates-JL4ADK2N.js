import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-LH2Y5N4X.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
