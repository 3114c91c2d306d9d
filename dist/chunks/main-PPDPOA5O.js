import {main} from "./chunk-Y2AKBF6J.js";
export {main};
