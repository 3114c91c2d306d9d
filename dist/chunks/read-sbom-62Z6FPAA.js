import {readSbom} from "./chunk-WJ5RIR36.js";
export {readSbom};
