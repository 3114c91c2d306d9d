import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-CVOKKB7L.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
