import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-2D4BJV56.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
