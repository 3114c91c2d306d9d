import {main, mainWithin} from "./chunk-JPIDK6SS.js";
export {main, mainWithin};
