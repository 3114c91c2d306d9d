import {readSbom} from "./chunk-OZSOGFAN.js";
export {readSbom};
