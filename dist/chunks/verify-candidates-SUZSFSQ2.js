import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-2UVTOAWV.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
