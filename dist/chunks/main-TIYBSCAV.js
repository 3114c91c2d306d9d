import {main} from "./chunk-ELVE7ABS.js";
export {main};
