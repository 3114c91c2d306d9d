import {readSbom} from "./chunk-YDSXLU36.js";
export {readSbom};
