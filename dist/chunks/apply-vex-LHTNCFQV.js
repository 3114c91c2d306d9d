import {applyVex, vexContradictions} from "./chunk-OMHNSMKN.js";
export {applyVex, vexContradictions};
