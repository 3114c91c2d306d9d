import {
	openGitHub,
	repositoryOf
} from "./chunk-QVNN3MAY.js";
export {
	openGitHub,
	repositoryOf
};
