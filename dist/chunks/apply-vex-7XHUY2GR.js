import {applyVex, vexContradictions} from "./chunk-U44KM2NZ.js";
export {applyVex, vexContradictions};
