import {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
} from "./chunk-2EZYDV72.js";
export {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
};
