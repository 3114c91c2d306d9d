import {main} from "./chunk-L5OGJDV6.js";
export {main};
