import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-QPHZ474T.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
