import {main} from "./chunk-YEMFHMVR.js";
export {main};
