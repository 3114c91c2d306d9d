import {main} from "./chunk-LXFPRVKX.js";
export {main};
