import {applyVex, vexContradictions} from "./chunk-QLSNHW6P.js";
export {applyVex, vexContradictions};
