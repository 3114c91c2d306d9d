import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-GXTKSWQ7.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
