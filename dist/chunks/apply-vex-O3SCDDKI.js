import {applyVex, vexContradictions} from "./chunk-EKCAKZFJ.js";
export {applyVex, vexContradictions};
