import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-3OJGZTRC.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
