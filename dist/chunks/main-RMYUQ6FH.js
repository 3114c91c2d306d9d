import {main} from "./chunk-O6Q7H2SH.js";
export {main};
