import {main, mainWithin} from "./chunk-CRAZHIQN.js";
export {main, mainWithin};
