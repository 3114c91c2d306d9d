import {main} from "./chunk-SLC6AB65.js";
export {main};
