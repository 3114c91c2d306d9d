import {applyVex, vexContradictions} from "./chunk-W7ND2MVK.js";
export {applyVex, vexContradictions};
