import {main, mainWithin} from "./chunk-OQAJUVVH.js";
export {main, mainWithin};
