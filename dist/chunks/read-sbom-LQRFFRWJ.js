import {readSbom} from "./chunk-J4JTNGXW.js";
export {readSbom};
