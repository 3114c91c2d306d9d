import {readSbom} from "./chunk-B76T6FWJ.js";
export {readSbom};
