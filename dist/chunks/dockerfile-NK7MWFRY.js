import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-WJPIFXBO.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
