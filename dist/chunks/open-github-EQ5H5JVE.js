import {
	openGitHub,
	repositoryOf
} from "./chunk-VS627TDB.js";
export {
	openGitHub,
	repositoryOf
};
