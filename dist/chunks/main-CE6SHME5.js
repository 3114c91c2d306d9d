import {main, mainWithin} from "./chunk-ZEVKPARM.js";
export {main, mainWithin};
