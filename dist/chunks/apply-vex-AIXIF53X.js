import {applyVex, vexContradictions} from "./chunk-YMIOCKWS.js";
export {applyVex, vexContradictions};
