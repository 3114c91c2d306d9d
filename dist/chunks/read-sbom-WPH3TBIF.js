import {readSbom} from "./chunk-DI5K6C5P.js";
export {readSbom};
