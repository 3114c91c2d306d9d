import {
	openGitHub,
	repositoryOf
} from "./chunk-XYRHVBW6.js";
export {
	openGitHub,
	repositoryOf
};
