import {applyVex, vexContradictions} from "./chunk-3E3BIHWG.js";
export {applyVex, vexContradictions};
