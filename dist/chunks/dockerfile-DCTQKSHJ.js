import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-657YJION.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
