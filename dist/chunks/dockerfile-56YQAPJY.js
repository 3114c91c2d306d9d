import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-CUGODFQK.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
