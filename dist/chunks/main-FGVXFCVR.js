import {main, mainWithin} from "./chunk-2SSOMYQJ.js";
export {main, mainWithin};
