import {applyVex, vexContradictions} from "./chunk-4UQZSJDF.js";
export {applyVex, vexContradictions};
