import {applyVex, vexContradictions} from "./chunk-DQHWI4VI.js";
export {applyVex, vexContradictions};
