import {main} from "./chunk-ZXQZWKFF.js";
export {main};
