import {readSbom} from "./chunk-PHUAM3MY.js";
export {readSbom};
