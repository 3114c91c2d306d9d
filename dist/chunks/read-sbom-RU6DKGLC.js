import {readSbom} from "./chunk-PPOGRIQU.js";
export {readSbom};
