import {readSbom} from "./chunk-DFDRSBWK.js";
export {readSbom};
