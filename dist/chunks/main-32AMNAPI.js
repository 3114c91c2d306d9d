import {main} from "./chunk-SWDPMJEI.js";
export {main};
