import {readSbom} from "./chunk-M3AEHT34.js";
export {readSbom};
