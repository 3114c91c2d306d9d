import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-JETS5QUN.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
