import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-O7IMQIK7.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
