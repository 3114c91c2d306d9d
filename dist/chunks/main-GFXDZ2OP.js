import {main, mainWithin} from "./chunk-ZOCX4FXJ.js";
export {main, mainWithin};
