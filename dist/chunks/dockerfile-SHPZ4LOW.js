import {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
} from "./chunk-OHUWPBNI.js";
export {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
};
