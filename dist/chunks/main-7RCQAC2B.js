import {main} from "./chunk-25LWOQEZ.js";
export {main};
