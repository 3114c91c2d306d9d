import {readSbom} from "./chunk-6JWKJN36.js";
export {readSbom};
