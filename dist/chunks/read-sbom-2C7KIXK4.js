import {readSbom} from "./chunk-DFNPYVT7.js";
export {readSbom};
