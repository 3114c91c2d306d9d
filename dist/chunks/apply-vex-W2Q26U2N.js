import {applyVex, vexContradictions} from "./chunk-OYU2ALLY.js";
export {applyVex, vexContradictions};
