import {applyVex, vexContradictions} from "./chunk-LAZ4O3NW.js";
export {applyVex, vexContradictions};
