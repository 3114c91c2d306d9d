import {applyVex, vexContradictions} from "./chunk-EUSF35P2.js";
export {applyVex, vexContradictions};
