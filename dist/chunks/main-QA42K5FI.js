import {main} from "./chunk-LLTZ2FAW.js";
export {main};
