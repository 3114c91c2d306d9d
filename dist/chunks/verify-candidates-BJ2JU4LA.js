import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-5DZJ3U5F.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
