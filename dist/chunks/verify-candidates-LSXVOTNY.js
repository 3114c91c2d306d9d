import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-LCDDAZY5.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
