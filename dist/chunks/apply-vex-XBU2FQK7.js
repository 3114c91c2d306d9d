import {applyVex, vexContradictions} from "./chunk-VJCT4J6N.js";
export {applyVex, vexContradictions};
