import {readSbom} from "./chunk-WB6HJTWD.js";
export {readSbom};
