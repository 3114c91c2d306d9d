import {main, mainWithin} from "./chunk-RJWPHYG7.js";
export {main, mainWithin};
