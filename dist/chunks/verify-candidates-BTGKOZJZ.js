import {
	boundedCandidates,
	isRefused,
	verificationOf,
	verifyCandidate,
	verifyCandidates
} from "./chunk-LKKMFO6K.js";
export {
	boundedCandidates,
	isRefused,
	verificationOf,
	verifyCandidate,
	verifyCandidates
};
