import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-WNZGL2W3.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
