import {applyVex, vexContradictions} from "./chunk-7PDE4YR5.js";
export {applyVex, vexContradictions};
