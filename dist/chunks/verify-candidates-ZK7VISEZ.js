import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-5S3A6UEJ.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
