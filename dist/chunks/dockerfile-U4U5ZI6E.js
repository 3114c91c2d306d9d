import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-S6HS64DT.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
