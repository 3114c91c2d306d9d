import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-O77HZVPR.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
