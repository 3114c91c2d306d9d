import {
	openGitHub,
	repositoryOf
} from "./chunk-IXRW7AIF.js";
export {
	openGitHub,
	repositoryOf
};
