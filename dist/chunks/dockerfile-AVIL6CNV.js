import {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
} from "./chunk-PKOIYDOT.js";
export {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
};
