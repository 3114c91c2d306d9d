import {main} from "./chunk-HKUR6U4A.js";
export {main};
