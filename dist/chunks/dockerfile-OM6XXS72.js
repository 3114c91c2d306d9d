import {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
} from "./chunk-F3CNBMBX.js";
export {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
};
