import {main} from "./chunk-UC7GUE2C.js";
export {main};
