import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-KT463WGM.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
