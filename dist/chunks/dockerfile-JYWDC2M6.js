import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-Q5HHWZV6.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
