import {main} from "./chunk-SP6CBRET.js";
export {main};
