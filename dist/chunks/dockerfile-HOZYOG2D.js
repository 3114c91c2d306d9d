import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-35SPBJYG.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
