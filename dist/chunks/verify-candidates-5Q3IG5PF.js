import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-KV6PMXE4.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
