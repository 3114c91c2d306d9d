import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-TW4YK4NY.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
