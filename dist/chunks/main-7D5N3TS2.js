import {main, mainWithin} from "./chunk-EPYQMJFJ.js";
export {main, mainWithin};
