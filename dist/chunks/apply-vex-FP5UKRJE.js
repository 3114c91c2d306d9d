import {applyVex, vexContradictions} from "./chunk-H7BUOHYO.js";
export {applyVex, vexContradictions};
