import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-HDH5N4JG.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
