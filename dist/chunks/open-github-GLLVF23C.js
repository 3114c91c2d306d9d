import {
	openGitHub,
	repositoryOf
} from "./chunk-DIZACVUW.js";
export {
	openGitHub,
	repositoryOf
};
