import {main} from "./chunk-YGLMKHRV.js";
export {main};
