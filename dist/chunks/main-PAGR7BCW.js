import {main} from "./chunk-SKWOPCWU.js";
export {main};
