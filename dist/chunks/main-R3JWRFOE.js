import {main} from "./chunk-R2RXXB4I.js";
export {main};
