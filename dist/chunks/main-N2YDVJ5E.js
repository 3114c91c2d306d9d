import {main} from "./chunk-QVSNRKFX.js";
export {main};
