import {readSbom} from "./chunk-KLPAA7AG.js";
export {readSbom};
