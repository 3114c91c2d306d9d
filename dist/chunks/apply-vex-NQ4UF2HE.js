import {applyVex, vexContradictions} from "./chunk-2AUSYQYC.js";
export {applyVex, vexContradictions};
