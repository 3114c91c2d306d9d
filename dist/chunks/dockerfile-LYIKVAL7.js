import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-HBY5P6W3.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
