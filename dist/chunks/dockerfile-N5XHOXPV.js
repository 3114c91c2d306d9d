import {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
} from "./chunk-HBTXSUVJ.js";
export {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
};
