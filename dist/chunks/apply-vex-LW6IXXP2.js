import {applyVex, vexContradictions} from "./chunk-3MGKVIJ7.js";
export {applyVex, vexContradictions};
