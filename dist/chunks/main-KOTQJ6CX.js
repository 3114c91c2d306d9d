import {main} from "./chunk-BPVJ5TK4.js";
export {main};
