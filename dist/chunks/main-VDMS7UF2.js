import {main, mainWithin} from "./chunk-4XUUUGVE.js";
export {main, mainWithin};
