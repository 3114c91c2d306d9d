import {main} from "./chunk-EYMQ3JTR.js";
export {main};
