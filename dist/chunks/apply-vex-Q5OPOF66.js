import {applyVex, vexContradictions} from "./chunk-ITLOD7UI.js";
export {applyVex, vexContradictions};
