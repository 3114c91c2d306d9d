import {main} from "./chunk-CQ55ZBRP.js";
export {main};
