import {applyVex, vexContradictions} from "./chunk-WNC57THD.js";
export {applyVex, vexContradictions};
