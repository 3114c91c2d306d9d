import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-SBG2HWYF.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
