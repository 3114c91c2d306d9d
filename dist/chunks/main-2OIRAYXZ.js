import {main} from "./chunk-BB44KSIN.js";
export {main};
