import {readSbom} from "./chunk-EPXZMTVW.js";
export {readSbom};
