import {
	boundedCandidates,
	isRefused,
	verificationOf,
	verifyCandidate,
	verifyCandidates
} from "./chunk-LQLPTTKE.js";
export {
	boundedCandidates,
	isRefused,
	verificationOf,
	verifyCandidate,
	verifyCandidates
};
