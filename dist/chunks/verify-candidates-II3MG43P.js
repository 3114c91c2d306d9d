import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-5XU6HZRT.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
