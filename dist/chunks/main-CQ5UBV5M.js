import {main, mainWithin} from "./chunk-DYGW4JHE.js";
export {main, mainWithin};
