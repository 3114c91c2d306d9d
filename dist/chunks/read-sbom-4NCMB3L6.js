import {readSbom} from "./chunk-LJPPTK7A.js";
export {readSbom};
