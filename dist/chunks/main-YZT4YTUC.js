import {main} from "./chunk-LBGYXPEQ.js";
export {main};
