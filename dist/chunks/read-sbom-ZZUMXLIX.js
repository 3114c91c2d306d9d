import {readSbom} from "./chunk-GI52F6SG.js";
export {readSbom};
