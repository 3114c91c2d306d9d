import {main} from "./chunk-MKFYU3SJ.js";
export {main};
