import {
	boundedCandidates,
	isRefused,
	verificationOf,
	verifyCandidate,
	verifyCandidates
} from "./chunk-EVKZN2QW.js";
export {
	boundedCandidates,
	isRefused,
	verificationOf,
	verifyCandidate,
	verifyCandidates
};
