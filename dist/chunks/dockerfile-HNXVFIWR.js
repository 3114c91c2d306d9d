import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-CR5NITZS.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
