import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-IXZ2A6EZ.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
