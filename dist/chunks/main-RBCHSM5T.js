import {main} from "./chunk-YT5P4KMI.js";
export {main};
