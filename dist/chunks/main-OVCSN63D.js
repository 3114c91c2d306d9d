import {main} from "./chunk-VWYP45OQ.js";
export {main};
