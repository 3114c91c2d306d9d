import {readSbom} from "./chunk-XQ2QCUBJ.js";
export {readSbom};
