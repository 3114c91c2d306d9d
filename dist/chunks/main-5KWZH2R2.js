import {main} from "./chunk-3JDAC5DT.js";
export {main};
