import {applyVex, vexContradictions} from "./chunk-HYZ2FF3L.js";
export {applyVex, vexContradictions};
