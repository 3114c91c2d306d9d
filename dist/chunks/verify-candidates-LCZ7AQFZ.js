import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-TIGQEQQT.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
