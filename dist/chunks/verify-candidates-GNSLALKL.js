import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-2LPDECL3.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
