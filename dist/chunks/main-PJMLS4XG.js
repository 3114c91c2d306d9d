import {main} from "./chunk-EIE4PVBX.js";
export {main};
