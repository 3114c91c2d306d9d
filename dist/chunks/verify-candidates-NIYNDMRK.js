import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-LV4UPLBN.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
