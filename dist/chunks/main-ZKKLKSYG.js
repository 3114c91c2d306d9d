import {main} from "./chunk-HLPPXRXQ.js";
export {main};
