import {readSbom} from "./chunk-IBVC4FNA.js";
export {readSbom};
