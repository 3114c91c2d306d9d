import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-DZT34BLA.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
