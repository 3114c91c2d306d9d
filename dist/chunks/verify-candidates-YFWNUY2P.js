import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-K3JAV7T7.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
