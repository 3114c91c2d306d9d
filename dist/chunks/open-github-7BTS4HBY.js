import {
	openGitHub,
	repositoryOf
} from "./chunk-6RIHLN7J.js";
export {
	openGitHub,
	repositoryOf
};
