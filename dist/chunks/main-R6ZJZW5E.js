import {main, mainWithin} from "./chunk-CNS6O5IZ.js";
export {main, mainWithin};
