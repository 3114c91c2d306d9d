import {applyVex, vexContradictions} from "./chunk-FDUXINUK.js";
export {applyVex, vexContradictions};
