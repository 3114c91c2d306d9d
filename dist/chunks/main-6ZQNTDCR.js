import {main, mainWithin} from "./chunk-IBBSXYF5.js";
export {main, mainWithin};
