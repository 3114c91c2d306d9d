import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-W67JTGXH.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
