import {applyVex, vexContradictions} from "./chunk-MIKVMMIF.js";
export {applyVex, vexContradictions};
