import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-AJ55U4WN.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
