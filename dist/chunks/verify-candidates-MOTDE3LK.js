import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-XRP52RQN.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
