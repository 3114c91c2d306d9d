import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-BNSXUUWR.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
