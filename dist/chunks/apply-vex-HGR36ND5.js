import {applyVex, vexContradictions} from "./chunk-LVEJY2V2.js";
export {applyVex, vexContradictions};
