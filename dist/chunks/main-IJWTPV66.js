import {main, mainWithin} from "./chunk-J5AVM7P5.js";
export {main, mainWithin};
