import {main, mainWithin} from "./chunk-5AHK6XZE.js";
export {main, mainWithin};
