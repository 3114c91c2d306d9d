import {main} from "./chunk-RWGDCB5Y.js";
export {main};
