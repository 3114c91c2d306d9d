import {applyVex, vexContradictions} from "./chunk-RGI65N6U.js";
export {applyVex, vexContradictions};
