import {applyVex, vexContradictions} from "./chunk-V4DRXFEX.js";
export {applyVex, vexContradictions};
