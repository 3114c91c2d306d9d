import {
	boundedCandidates,
	isRefused,
	verificationOf,
	verifyCandidate,
	verifyCandidates
} from "./chunk-XB2XQIN5.js";
export {
	boundedCandidates,
	isRefused,
	verificationOf,
	verifyCandidate,
	verifyCandidates
};
