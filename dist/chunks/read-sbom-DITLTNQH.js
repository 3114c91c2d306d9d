import {readSbom} from "./chunk-47WHHSL6.js";
export {readSbom};
