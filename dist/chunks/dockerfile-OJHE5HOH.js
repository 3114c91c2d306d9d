import {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
} from "./chunk-WRKUV723.js";
export {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
};
