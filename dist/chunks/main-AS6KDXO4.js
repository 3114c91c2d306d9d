import {main, mainWithin} from "./chunk-PONUK54L.js";
export {main, mainWithin};
