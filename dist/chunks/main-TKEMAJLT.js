import {main, mainWithin} from "./chunk-GC2V2N35.js";
export {main, mainWithin};
