import {applyVex, vexContradictions} from "./chunk-XTKXB3X5.js";
export {applyVex, vexContradictions};
