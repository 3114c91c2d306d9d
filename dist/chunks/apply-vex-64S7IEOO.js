import {applyVex, vexContradictions} from "./chunk-DDN5DXWV.js";
export {applyVex, vexContradictions};
