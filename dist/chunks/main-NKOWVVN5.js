import {main} from "./chunk-5ET6SXIR.js";
export {main};
