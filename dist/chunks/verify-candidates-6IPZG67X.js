import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-MC3ASQP6.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
