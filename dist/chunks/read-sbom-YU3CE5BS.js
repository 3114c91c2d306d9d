import {readSbom} from "./chunk-7DXLHWMH.js";
export {readSbom};
