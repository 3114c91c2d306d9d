import {main, mainWithin} from "./chunk-CC7ILXVJ.js";
export {main, mainWithin};
