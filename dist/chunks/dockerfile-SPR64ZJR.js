import {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
} from "./chunk-BHCP3LV4.js";
export {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
};
