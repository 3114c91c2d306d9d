import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-NHGVSYIP.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
