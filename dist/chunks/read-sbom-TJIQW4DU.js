import {readSbom} from "./chunk-H7OBJ3J7.js";
export {readSbom};
