import {applyVex, vexContradictions} from "./chunk-WVHHDB2C.js";
export {applyVex, vexContradictions};
