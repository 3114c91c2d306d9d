import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-AKIYYLLY.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
