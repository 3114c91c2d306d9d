import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-5JA5B5DT.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
