import {main} from "./chunk-UV62ZGAG.js";
export {main};
