import {main} from "./chunk-PPQ65PFN.js";
export {main};
