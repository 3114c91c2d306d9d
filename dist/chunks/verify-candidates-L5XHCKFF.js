import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-EWU5HHDJ.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
