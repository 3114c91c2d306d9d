import {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
} from "./chunk-OSTBHVIN.js";
export {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
};
