import {applyVex, vexContradictions} from "./chunk-MLTQJKG5.js";
export {applyVex, vexContradictions};
