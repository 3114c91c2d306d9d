import {applyVex, vexContradictions} from "./chunk-VR2V5TJD.js";
export {applyVex, vexContradictions};
