import {main} from "./chunk-4BUCMIJ7.js";
export {main};
