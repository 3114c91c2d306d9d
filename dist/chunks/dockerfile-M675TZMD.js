import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-6KTPZBWT.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
