import {applyVex, vexContradictions} from "./chunk-KKFMRCZ7.js";
export {applyVex, vexContradictions};
