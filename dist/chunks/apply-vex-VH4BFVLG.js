import {applyVex, vexContradictions} from "./chunk-NHWCERTF.js";
export {applyVex, vexContradictions};
