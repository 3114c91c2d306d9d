import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-4QPNRZR2.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
