import {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
} from "./chunk-XM7AOB6V.js";
export {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
};
