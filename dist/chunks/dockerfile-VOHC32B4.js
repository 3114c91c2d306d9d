import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-L6YU7CYH.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
