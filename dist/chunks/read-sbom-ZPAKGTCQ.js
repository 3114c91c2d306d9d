import {readSbom} from "./chunk-J7UNOLPD.js";
export {readSbom};
