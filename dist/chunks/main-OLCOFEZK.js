import {main} from "./chunk-VSGCFUOD.js";
export {main};
