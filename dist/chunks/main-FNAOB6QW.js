import {main, mainWithin} from "./chunk-YI3G7OJ6.js";
export {main, mainWithin};
