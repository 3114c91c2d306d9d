import {
	openGitHub,
	repositoryOf
} from "./chunk-OBZ64S77.js";
export {
	openGitHub,
	repositoryOf
};
