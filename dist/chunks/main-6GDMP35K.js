import {main} from "./chunk-GXAILAZK.js";
export {main};
