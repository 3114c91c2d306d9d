import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-LTLZPZOJ.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
