import {main} from "./chunk-LWSOIFQV.js";
export {main};
