import {
	openGitHub,
	repositoryOf
} from "./chunk-62RN2XQQ.js";
export {
	openGitHub,
	repositoryOf
};
