import {
	openGitHub,
	repositoryOf
} from "./chunk-NHKFCVKY.js";
export {
	openGitHub,
	repositoryOf
};
