import {
	openGitHub,
	repositoryOf
} from "./chunk-74R2ZN7N.js";
export {
	openGitHub,
	repositoryOf
};
