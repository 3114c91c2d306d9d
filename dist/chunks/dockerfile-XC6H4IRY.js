import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-45FRMHFJ.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
