import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-KJUDV5MP.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
