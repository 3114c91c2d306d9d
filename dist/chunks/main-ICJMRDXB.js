import {main} from "./chunk-VO5CCVBH.js";
export {main};
