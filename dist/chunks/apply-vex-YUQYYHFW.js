import {applyVex, vexContradictions} from "./chunk-HI5FYO7O.js";
export {applyVex, vexContradictions};
