import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-KY5SMF5O.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
