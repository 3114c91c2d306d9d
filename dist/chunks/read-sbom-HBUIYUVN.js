import {readSbom} from "./chunk-SQGJMBJZ.js";
export {readSbom};
