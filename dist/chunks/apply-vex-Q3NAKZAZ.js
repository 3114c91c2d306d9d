import {applyVex, vexContradictions} from "./chunk-VY2UREWO.js";
export {applyVex, vexContradictions};
