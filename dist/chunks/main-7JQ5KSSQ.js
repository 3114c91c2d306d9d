import {main} from "./chunk-QQRKQVPZ.js";
export {main};
