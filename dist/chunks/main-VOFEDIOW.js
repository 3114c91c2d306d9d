import {main} from "./chunk-VMUJQ4P7.js";
export {main};
