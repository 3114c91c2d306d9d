import {
	openGitHub,
	repositoryOf
} from "./chunk-SHOPYJ2R.js";
export {
	openGitHub,
	repositoryOf
};
