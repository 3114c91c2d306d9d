import {
	openGitHub,
	repositoryOf
} from "./chunk-V7LCFDS2.js";
export {
	openGitHub,
	repositoryOf
};
