import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-DUGMLIAV.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
