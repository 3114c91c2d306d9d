import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-EUGZDKO3.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
