import {main} from "./chunk-HXVRE3K2.js";
export {main};
