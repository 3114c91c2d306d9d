import {main} from "./chunk-2QHLTZFM.js";
export {main};
