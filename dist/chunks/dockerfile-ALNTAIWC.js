import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-FMPMR6TB.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
