import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-53KVV6JH.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
