import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-3BJGYAXU.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
