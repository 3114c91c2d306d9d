import {readSbom} from "./chunk-GXDEMUPA.js";
export {readSbom};
