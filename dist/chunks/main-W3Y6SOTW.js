import {main} from "./chunk-TT2MBKGG.js";
export {main};
