import {applyVex, vexContradictions} from "./chunk-EGBRJ6CV.js";
export {applyVex, vexContradictions};
