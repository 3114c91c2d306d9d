import {readSbom} from "./chunk-Z6622JA6.js";
export {readSbom};
