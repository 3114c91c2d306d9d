import {applyVex, vexContradictions} from "./chunk-4FIRD736.js";
export {applyVex, vexContradictions};
