import {main, mainWithin} from "./chunk-GZQXKJQB.js";
export {main, mainWithin};
