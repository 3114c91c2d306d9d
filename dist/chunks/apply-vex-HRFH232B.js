import {applyVex, vexContradictions} from "./chunk-QMIFDX4U.js";
export {applyVex, vexContradictions};
