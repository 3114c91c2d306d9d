import {
	openGitHub,
	repositoryOf
} from "./chunk-6LZM6IEO.js";
export {
	openGitHub,
	repositoryOf
};
