import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-RHBGBEFB.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
