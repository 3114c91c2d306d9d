import {readSbom} from "./chunk-FNH2JFPT.js";
export {readSbom};
