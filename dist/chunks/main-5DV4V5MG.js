import {main} from "./chunk-4IN5KCBM.js";
export {main};
