import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-2W2EOFJW.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
