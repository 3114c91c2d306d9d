import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-7XQKYSB2.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
