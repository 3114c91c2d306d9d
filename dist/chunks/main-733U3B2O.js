import {main} from "./chunk-SEZGGEZG.js";
export {main};
