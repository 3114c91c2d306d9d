import {main, mainWithin} from "./chunk-47SHMLQH.js";
export {main, mainWithin};
