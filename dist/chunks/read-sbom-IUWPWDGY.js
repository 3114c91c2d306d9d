import {readSbom} from "./chunk-QYDNXNI4.js";
export {readSbom};
