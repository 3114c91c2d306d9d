import {readSbom} from "./chunk-G4YHEHF4.js";
export {readSbom};
