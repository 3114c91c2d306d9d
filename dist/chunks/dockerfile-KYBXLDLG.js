import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-TLKRQZCQ.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
