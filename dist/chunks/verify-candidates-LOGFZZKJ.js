import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-RL6ZVWYW.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
