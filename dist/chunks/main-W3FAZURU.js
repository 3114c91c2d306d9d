import {main} from "./chunk-LVCP7VSR.js";
export {main};
