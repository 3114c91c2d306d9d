import {applyVex, vexContradictions} from "./chunk-DNPZ6BY5.js";
export {applyVex, vexContradictions};
