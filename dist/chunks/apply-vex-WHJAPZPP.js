import {applyVex, vexContradictions} from "./chunk-3L6NQQEK.js";
export {applyVex, vexContradictions};
