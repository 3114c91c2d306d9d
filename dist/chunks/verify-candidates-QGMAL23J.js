import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-74C7PZCW.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
