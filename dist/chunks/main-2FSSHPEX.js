import {main, mainWithin} from "./chunk-EHP3R3VT.js";
export {main, mainWithin};
