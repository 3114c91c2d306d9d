import {applyVex, vexContradictions} from "./chunk-LDUJXA6M.js";
export {applyVex, vexContradictions};
