import {applyVex, vexContradictions} from "./chunk-3F5P6IDW.js";
export {applyVex, vexContradictions};
