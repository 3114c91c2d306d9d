import {applyVex, vexContradictions} from "./chunk-XQEECPBZ.js";
export {applyVex, vexContradictions};
