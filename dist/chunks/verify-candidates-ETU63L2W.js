import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-GBZ2JLML.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
