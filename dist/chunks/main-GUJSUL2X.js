import {main, mainWithin} from "./chunk-H55YN2GV.js";
export {main, mainWithin};
