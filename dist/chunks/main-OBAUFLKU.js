import {main} from "./chunk-CMJSPY4E.js";
export {main};
