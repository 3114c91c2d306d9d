import {applyVex, vexContradictions} from "./chunk-OMKHSNUA.js";
export {applyVex, vexContradictions};
