import {main} from "./chunk-RCY7KVGC.js";
export {main};
