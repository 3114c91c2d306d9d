import {main, mainWithin} from "./chunk-35TP7S6U.js";
export {main, mainWithin};
