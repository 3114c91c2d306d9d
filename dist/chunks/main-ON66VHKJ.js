import {main} from "./chunk-LKU76R4O.js";
export {main};
