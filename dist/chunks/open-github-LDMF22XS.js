import {
	openGitHub,
	repositoryOf
} from "./chunk-BO2DRRZ4.js";
export {
	openGitHub,
	repositoryOf
};
