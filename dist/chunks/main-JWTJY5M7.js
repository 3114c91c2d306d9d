import {main} from "./chunk-37MCTQQP.js";
export {main};
