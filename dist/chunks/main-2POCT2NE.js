import {main} from "./chunk-R6CNDASX.js";
export {main};
