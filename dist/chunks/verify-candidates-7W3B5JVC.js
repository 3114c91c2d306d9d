import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-ZULKSVJR.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
