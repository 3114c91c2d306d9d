import {applyVex, vexContradictions} from "./chunk-N6JLYYZX.js";
export {applyVex, vexContradictions};
