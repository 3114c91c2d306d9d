import {main} from "./chunk-VMHZO4M6.js";
export {main};
