import {main} from "./chunk-VDVJXNHM.js";
export {main};
