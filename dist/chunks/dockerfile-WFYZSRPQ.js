import {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
} from "./chunk-JFCDFKYB.js";
export {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
};
