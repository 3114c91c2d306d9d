import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-LO3PLSMM.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
