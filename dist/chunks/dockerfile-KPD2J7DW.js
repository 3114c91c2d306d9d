import {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
} from "./chunk-ZP7OP3DD.js";
export {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
};
