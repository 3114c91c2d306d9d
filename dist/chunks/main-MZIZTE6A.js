import {main} from "./chunk-DDIJM7VC.js";
export {main};
