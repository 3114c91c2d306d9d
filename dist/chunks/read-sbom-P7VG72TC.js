import {readSbom} from "./chunk-RITFFGMS.js";
export {readSbom};
