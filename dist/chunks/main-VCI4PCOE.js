import {main, mainWithin} from "./chunk-6RZDSKN6.js";
export {main, mainWithin};
