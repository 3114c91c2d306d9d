import {readSbom} from "./chunk-6ID7ENI3.js";
export {readSbom};
