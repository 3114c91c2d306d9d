import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-A6IKENKR.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
