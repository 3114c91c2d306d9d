import {readSbom} from "./chunk-LHWBLV65.js";
export {readSbom};
