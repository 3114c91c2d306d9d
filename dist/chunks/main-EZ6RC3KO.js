import {main, mainWithin} from "./chunk-WVU4O4AP.js";
export {main, mainWithin};
