import {applyVex, vexContradictions} from "./chunk-XS6M6475.js";
export {applyVex, vexContradictions};
