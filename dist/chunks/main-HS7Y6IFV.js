import {main, mainWithin} from "./chunk-EHCNLZH4.js";
export {main, mainWithin};
