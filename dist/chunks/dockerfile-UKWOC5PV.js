import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-PRE7WVKJ.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
