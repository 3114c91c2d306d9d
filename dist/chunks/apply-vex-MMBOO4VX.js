import {applyVex, vexContradictions} from "./chunk-ATJNLPRY.js";
export {applyVex, vexContradictions};
