import {main} from "./chunk-N7SUHZKL.js";
export {main};
