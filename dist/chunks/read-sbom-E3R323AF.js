import {readSbom} from "./chunk-KLZ3BY4M.js";
export {readSbom};
