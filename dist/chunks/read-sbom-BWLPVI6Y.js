import {readSbom} from "./chunk-4B5OXC7R.js";
export {readSbom};
