import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-PKUCDCY2.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
