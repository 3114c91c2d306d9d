import {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates} from "./chunk-A57ERFYH.js";
export {boundedCandidates, isRefused, verificationOf, verifyCandidate, verifyCandidates};
