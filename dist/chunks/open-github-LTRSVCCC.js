import {
	openGitHub,
	repositoryOf
} from "./chunk-NFQOKWD7.js";
export {
	openGitHub,
	repositoryOf
};
