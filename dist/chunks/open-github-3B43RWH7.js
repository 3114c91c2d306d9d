import {
	openGitHub,
	repositoryOf
} from "./chunk-GZNWMKO4.js";
export {
	openGitHub,
	repositoryOf
};
