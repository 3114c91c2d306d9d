import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-2BXANQMH.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
