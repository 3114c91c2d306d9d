import {readSbom} from "./chunk-DJC2ZBJH.js";
export {readSbom};
