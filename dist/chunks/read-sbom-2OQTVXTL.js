import {readSbom} from "./chunk-5ZN53DVS.js";
export {readSbom};
