import {applyVex, vexContradictions} from "./chunk-MB2JHUBY.js";
export {applyVex, vexContradictions};
