import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-XRC3N4EG.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
