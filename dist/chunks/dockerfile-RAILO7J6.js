import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-PL34CYS4.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
