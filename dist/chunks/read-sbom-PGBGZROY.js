import {readSbom} from "./chunk-TMZDOMMW.js";
export {readSbom};
