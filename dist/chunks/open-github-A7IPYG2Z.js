import {
	openGitHub,
	repositoryOf
} from "./chunk-J3PFB2PA.js";
export {
	openGitHub,
	repositoryOf
};
