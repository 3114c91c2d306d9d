import {
	openGitHub,
	repositoryOf
} from "./chunk-AZSFJ2DK.js";
export {
	openGitHub,
	repositoryOf
};
