import {main} from "./chunk-MHMHHYRV.js";
export {main};
