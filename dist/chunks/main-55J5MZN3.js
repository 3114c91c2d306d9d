import {main} from "./chunk-S2ECFBXK.js";
export {main};
