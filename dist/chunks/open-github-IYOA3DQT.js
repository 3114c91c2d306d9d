import {
	openGitHub,
	repositoryOf
} from "./chunk-XT2ZPHVN.js";
export {
	openGitHub,
	repositoryOf
};
