import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-VOKRL5SW.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
