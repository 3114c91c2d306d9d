import {main} from "./chunk-SZHAHYRW.js";
export {main};
