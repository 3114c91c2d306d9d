import {main} from "./chunk-WBBVHTIW.js";
export {main};
