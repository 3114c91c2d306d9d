import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-VWUKTTNR.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
