import {readSbom} from "./chunk-KLD4TE5A.js";
export {readSbom};
