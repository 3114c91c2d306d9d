import {main} from "./chunk-FRGRA5LL.js";
export {main};
