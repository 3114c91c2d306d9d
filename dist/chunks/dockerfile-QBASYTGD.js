import {dockerfileArea, isCheckable, isPlainDockerfile} from "./chunk-LNS6INNB.js";
export {dockerfileArea, isCheckable, isPlainDockerfile};
