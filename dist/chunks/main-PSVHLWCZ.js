import {main} from "./chunk-6C7FMJP2.js";
export {main};
