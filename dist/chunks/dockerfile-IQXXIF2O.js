import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-VSH3J2FE.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
