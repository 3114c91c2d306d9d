import {main, mainWithin} from "./chunk-K632CBL6.js";
export {main, mainWithin};
