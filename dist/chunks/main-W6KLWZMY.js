import {main} from "./chunk-FPRYCUIA.js";
export {main};
