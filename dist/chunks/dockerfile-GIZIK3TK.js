import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-OZN7OYRE.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
