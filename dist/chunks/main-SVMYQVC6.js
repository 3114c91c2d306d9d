import {main} from "./chunk-7RNIOOK6.js";
export {main};
