import {
	openGitHub,
	repositoryOf
} from "./chunk-VLKPDYFI.js";
export {
	openGitHub,
	repositoryOf
};
