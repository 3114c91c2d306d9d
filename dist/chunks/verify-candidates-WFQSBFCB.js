import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-HI4TQMEF.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
