import {readSbom} from "./chunk-N5L6H7H4.js";
export {readSbom};
