import {main, mainWithin} from "./chunk-CHOW533C.js";
export {main, mainWithin};
