import {main} from "./chunk-AW22WOUT.js";
export {main};
