import {readSbom} from "./chunk-EB4P53I6.js";
export {readSbom};
