import {applyVex, vexContradictions} from "./chunk-CXBN6W5Y.js";
export {applyVex, vexContradictions};
