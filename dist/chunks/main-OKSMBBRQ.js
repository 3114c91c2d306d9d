import {main} from "./chunk-XTVN4OCZ.js";
export {main};
