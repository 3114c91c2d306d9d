import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-O747LB6U.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
