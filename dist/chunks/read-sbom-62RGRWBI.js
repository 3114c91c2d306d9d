import {readSbom} from "./chunk-ZAHZ5DRZ.js";
export {readSbom};
