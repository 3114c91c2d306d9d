import {main, mainWithin} from "./chunk-MKT7YU4O.js";
export {main, mainWithin};
