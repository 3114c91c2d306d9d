import {main, mainWithin} from "./chunk-XANKKY73.js";
export {main, mainWithin};
