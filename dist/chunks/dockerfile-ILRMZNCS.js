import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-SV2GP6VZ.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
