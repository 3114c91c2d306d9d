import {main, mainWithin} from "./chunk-MHPNWBJM.js";
export {main, mainWithin};
