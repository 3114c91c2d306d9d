import {main} from "./chunk-P7G6CST4.js";
export {main};
