import {main} from "./chunk-MQVTN2NG.js";
export {main};
