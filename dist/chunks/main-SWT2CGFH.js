import {main} from "./chunk-D4YEYOT5.js";
export {main};
