import {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
} from "./chunk-CDOHTSTD.js";
export {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
};
