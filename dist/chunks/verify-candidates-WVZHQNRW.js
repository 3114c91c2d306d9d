import {
	boundedCandidates,
	isRefused,
	verificationOf,
	verifyCandidate,
	verifyCandidates
} from "./chunk-BPEDYHF4.js";
export {
	boundedCandidates,
	isRefused,
	verificationOf,
	verifyCandidate,
	verifyCandidates
};
