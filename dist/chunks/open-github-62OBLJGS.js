import {
	openGitHub,
	repositoryOf
} from "./chunk-CMB4PTHO.js";
export {
	openGitHub,
	repositoryOf
};
