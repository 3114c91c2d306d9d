import {main} from "./chunk-WLGOC3VY.js";
export {main};
