import {main} from "./chunk-UVHMRQEU.js";
export {main};
