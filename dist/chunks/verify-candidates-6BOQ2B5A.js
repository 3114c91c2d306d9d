import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-E5DXILWW.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
