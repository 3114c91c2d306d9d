import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-K4BB7OUG.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
