import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-JYLJJIPO.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
