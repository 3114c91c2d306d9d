import {applyVex, vexContradictions} from "./chunk-BSBE3IOD.js";
export {applyVex, vexContradictions};
