import {applyVex, vexContradictions} from "./chunk-MOJ46KZG.js";
export {applyVex, vexContradictions};
