import {applyVex, vexContradictions} from "./chunk-LPCB2IYB.js";
export {applyVex, vexContradictions};
