import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-XCGPUNSD.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
