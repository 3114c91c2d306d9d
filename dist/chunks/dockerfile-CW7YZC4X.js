import {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
} from "./chunk-XXU33XYY.js";
export {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
};
