import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-4OALOPQZ.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
