import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-GQR5V54C.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
