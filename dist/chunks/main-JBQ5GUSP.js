import {main, mainWithin} from "./chunk-YWOMVF2A.js";
export {main, mainWithin};
