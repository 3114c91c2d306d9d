import {applyVex, vexContradictions} from "./chunk-GUOB4LRM.js";
export {applyVex, vexContradictions};
