import {readSbom} from "./chunk-YEQXAUS7.js";
export {readSbom};
