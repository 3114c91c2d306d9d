import {applyVex, vexContradictions} from "./chunk-475HF7ZT.js";
export {applyVex, vexContradictions};
