import {main, mainWithin} from "./chunk-FBENUIM7.js";
export {main, mainWithin};
