import {sourceTarget} from "./chunk-34V4EJXL.js";
export {sourceTarget};
