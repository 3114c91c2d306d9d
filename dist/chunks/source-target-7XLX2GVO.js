import {sourceTarget} from "./chunk-F7EH4L2U.js";
export {sourceTarget};
