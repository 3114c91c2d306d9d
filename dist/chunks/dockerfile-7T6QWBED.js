import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-F56O4BPL.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
