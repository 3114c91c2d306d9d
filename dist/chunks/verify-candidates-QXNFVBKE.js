import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-T527KCII.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
