import {readSbom} from "./chunk-KTX2T44O.js";
export {readSbom};
