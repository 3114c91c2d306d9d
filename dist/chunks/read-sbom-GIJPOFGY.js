import {readSbom} from "./chunk-QN3FGTAW.js";
export {readSbom};
