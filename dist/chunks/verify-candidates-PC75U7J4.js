import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-YZGOBHQD.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
