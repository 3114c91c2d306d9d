import {readSbom} from "./chunk-JZG5N5EQ.js";
export {readSbom};
