import {main, mainWithin} from "./chunk-WYCGFN2C.js";
export {main, mainWithin};
