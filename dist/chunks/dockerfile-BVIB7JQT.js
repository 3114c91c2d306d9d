import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-FSB7FHHO.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
