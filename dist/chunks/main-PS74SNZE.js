import {main} from "./chunk-VDYJU6LL.js";
export {main};
