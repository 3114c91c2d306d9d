import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-T3HUBSFY.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
