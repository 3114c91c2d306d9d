import {
	openGitHub,
	repositoryOf
} from "./chunk-GR332FOT.js";
export {
	openGitHub,
	repositoryOf
};
