import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-PIDY53SY.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
