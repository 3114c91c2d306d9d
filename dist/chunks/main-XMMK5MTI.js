import {main} from "./chunk-72GE4BR7.js";
export {main};
