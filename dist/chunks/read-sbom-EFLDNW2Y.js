import {readSbom} from "./chunk-YVXVWKE6.js";
export {readSbom};
