import {readSbom} from "./chunk-2PADQSU3.js";
export {readSbom};
