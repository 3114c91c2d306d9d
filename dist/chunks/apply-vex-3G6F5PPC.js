import {applyVex, vexContradictions} from "./chunk-NVWUFM43.js";
export {applyVex, vexContradictions};
