import {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
} from "./chunk-OW4GNHLY.js";
export {
	dockerfileArea,
	isCheckable,
	isPlainDockerfile
};
