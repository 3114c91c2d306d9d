import {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
} from "./chunk-F5LESA7G.js";
export {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
};
