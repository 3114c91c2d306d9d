import {main} from "./chunk-CWCR25RB.js";
export {main};
