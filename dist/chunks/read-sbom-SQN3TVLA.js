import {readSbom} from "./chunk-VLD6JED4.js";
export {readSbom};
